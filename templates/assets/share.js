// Adds the system's own share sheet, or else a way to copy the address. Without this script the links are all there is.
for (const row of document.querySelectorAll('.share ul')) {
  const url = document.querySelector('link[rel=canonical]')?.href ?? location.href;
  const words = row.dataset;
  const sheet = 'share' in navigator;
  if (!sheet && !navigator.clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sheet ? words.sheet : words.copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      if (sheet) {
        await navigator.share({ url, title: document.querySelector('h1').textContent });
      } else {
        await navigator.clipboard.writeText(url);
        said.textContent = words.copied;
      }
    } catch {
      // The reader thought better of it.
    }
  });
  const place = document.createElement('li');
  place.append(button, said);
  row.append(place);
}
