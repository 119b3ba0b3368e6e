"use strict";
// When the connection closes, ask until the seat is there again, then come back to the same place.
(function () {
  const lost = document.querySelector("#lost p");
  async function again() {
    try {
      const answer = await fetch("/alive?page=" + document.body.dataset.page, { cache: "no-store" });
      if (answer.status === 204) { window.location.reload(); return; }
      if (answer.status === 410) { lost.textContent = "The interview has ended. Thank you. You can close this window."; return; }
      if (answer.status === 409) { lost.textContent = "This interview goes on in another window."; return; }
      if (answer.status === 403) { lost.textContent = "This seat is not yours any more. Ask for a new link."; return; }
    } catch (error) { /* not back yet */ }
    window.setTimeout(again, 1500);
  }
  new MutationObserver(function () {
    if (document.body.classList.contains("-closed")) {
      this.disconnect();
      window.setTimeout(again, 500);
    }
  }).observe(document.body, { attributes: true, attributeFilter: ["class"] });
})();
