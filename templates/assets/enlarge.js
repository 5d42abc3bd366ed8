// Shows a picture larger, in the page's dialog. Without this script the link around the picture leads to its file.
{
  const dialog = document.querySelector('.enlarged');
  const part = name => dialog.querySelector('.' + name);
  let gallery = [];
  let place = 0;

  const show = to => {
    place = (to + gallery.length) % gallery.length;
    const link = gallery[place];
    const figure = link.closest('figure');
    const shown = (link.querySelector('picture') ?? link.querySelector('img')).cloneNode(true);
    const picture = shown.querySelector('img') ?? shown;
    ['srcset', 'sizes', 'loading', 'fetchpriority'].forEach(name => picture.removeAttribute(name));
    // As wide as the window, or as a picture of its height: browsers fetch what fits that, where there is a choice.
    const width = Math.min(innerWidth, innerHeight * picture.getAttribute('width') / picture.getAttribute('height') || innerWidth);
    shown.querySelectorAll('source').forEach(source => { source.sizes = Math.ceil(width) + 'px'; });
    picture.src = link.href;
    (dialog.querySelector('picture') ?? dialog.querySelector('img'))?.remove();
    dialog.prepend(shown);
    const caption = figure.querySelector('figcaption')?.cloneNode(true);
    part('caption').replaceChildren(...(caption?.childNodes ?? []));
    // The dialog is called what the caption says, so that opening it says the caption once.
    caption ? dialog.setAttribute('aria-labelledby', 'enlarged-caption') : dialog.removeAttribute('aria-labelledby');
    part('count').textContent = link.dataset.count ?? '';
  };

  document.addEventListener('click', click => {
    const link = click.target.closest('a.enlarge');
    if (!link || click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    gallery = [...(link.closest('.gallery')?.querySelectorAll('a.enlarge') ?? [link])];
    part('previous').hidden = part('next').hidden = gallery.length < 2;
    show(gallery.indexOf(link));
    dialog.showModal();
    // Safari gives no focus to a link that is clicked, so the dialog would not know where to give it back to.
    dialog.addEventListener('close', () => link.focus({ preventScroll: true }), { once: true });
  });

  dialog.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button === part('previous')) show(place - 1);
    else if (button === part('next')) show(place + 1);
    else if (button || !target.closest('p')) dialog.close();
  });

  dialog.addEventListener('keydown', press => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[press.key];
    if (!step || gallery.length < 2) return;
    press.preventDefault();
    show(getComputedStyle(dialog).direction === 'rtl' ? place - step : place + step);
  });
}
