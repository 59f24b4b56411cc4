// Keys of the pages (快捷键): an element with data-key is pressed or entered by its key, and g then a
// letter opens the page of the menu that has it. Typing in a field is left alone, Escape apart.
(function () {
  var going = false;
  function typing(at) { return at.matches("input, textarea, select, [contenteditable]"); }
  function use(found) {
    if (found.matches("input, textarea, select")) { found.focus(); found.select && found.select(); }
    else { found.click(); }
  }
  document.addEventListener("click", function (event) {
    if (event.target.matches("[data-print]")) { window.print(); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
    if (typing(event.target) && event.key !== "Escape") { return; }
    var name = going ? "data-go" : "data-key";
    if (!going && event.key === "g") { going = true; setTimeout(function () { going = false; }, 1500); return; }
    going = false;
    if (event.key === "Enter" && event.target.matches("a, button, summary")) { return; }
    var all = document.querySelectorAll("[" + name + "]");
    for (var i = 0; i < all.length; i++) {
      if (all[i].getAttribute(name) === event.key && all[i].offsetParent !== null) {
        event.preventDefault(); use(all[i]); return;
      }
    }
  });
})();
