// Counts what is left of a comment, lists all mistakes in one place, and lets a link choose what is answered. Without this
// script the browser's own checks refuse what is missing or too long, and readers choose from the list.
{
  const form = document.querySelector('.write');
  const text = form.querySelector('textarea');
  const counter = form.querySelector('.left');
  const spoken = form.querySelector('[data-left]');
  const mistakes = form.querySelector('.mistakes');
  let pause;

  const left = () => text.maxLength - text.value.length;
  const count = () => { counter.textContent = left() + ' / ' + text.maxLength; };
  counter.hidden = false;
  count();
  text.addEventListener('input', () => {
    count();
    // Said once the reader rests, not at every key.
    clearTimeout(pause);
    pause = setTimeout(() => { spoken.textContent = spoken.dataset.left + ' ' + left(); }, 1000);
  });

  const flaw = field => {
    const empty = field.required && !field.value.trim();
    return empty ? field.dataset.missing : field.validity.valid ? '' : field.dataset.wrong ?? field.validationMessage;
  };
  const mark = (field, words) => {
    const id = field.id + '-mistake';
    document.getElementById(id)?.remove();
    const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(other => other && other !== id);
    if (words) {
      const note = document.createElement('strong');
      note.id = id;
      note.textContent = words;
      field.before(note);
      others.unshift(id);
    }
    field.setAttribute('aria-invalid', Boolean(words));
    others.length ? field.setAttribute('aria-describedby', others.join(' ')) : field.removeAttribute('aria-describedby');
  };
  form.noValidate = true;
  form.addEventListener('submit', sending => {
    const lines = [];
    for (const field of form.querySelectorAll('[data-missing], [data-wrong]')) {
      const words = flaw(field);
      mark(field, words);
      if (!words) continue;
      const line = document.createElement('li');
      const link = line.appendChild(document.createElement('a'));
      link.href = '#' + field.id;
      link.textContent = words;
      link.addEventListener('click', click => { click.preventDefault(); field.focus(); });
      lines.push(line);
    }
    mistakes.hidden = !lines.length;
    mistakes.querySelector('ul').replaceChildren(...lines);
    if (lines.length) {
      sending.preventDefault();
      mistakes.focus();
    }
  });

  document.querySelector('.comments').addEventListener('click', click => {
    const answers = click.target.closest('[data-answers]')?.dataset.answers;
    if (!answers) return;
    click.preventDefault();
    form.querySelector('select').value = answers;
    form.querySelector('h3').scrollIntoView();
    form.querySelector('input[autocomplete=name]').focus({ preventScroll: true });
  });
}
