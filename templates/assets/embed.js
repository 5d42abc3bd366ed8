// Shows what another site offers once a reader asks for it. Until then that site hears nothing.
for (const button of document.querySelectorAll(".embed button")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const link = button.parentElement.querySelector("a");
    const kind = button.dataset.player;
    const player = document.createElement(kind === "frame" ? "iframe" : kind);
    if (kind === "frame") {
      player.title = link.textContent;
      player.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
      player.allow = "fullscreen; picture-in-picture; encrypted-media";
      player.referrerPolicy = "strict-origin-when-cross-origin";
    } else {
      player.controls = true;
      player.setAttribute("aria-label", link.textContent);
    }
    player.src = button.dataset.source;
    player.tabIndex = 0;
    button.parentElement.prepend(player);
    button.remove();
    player.focus();
  });
}
