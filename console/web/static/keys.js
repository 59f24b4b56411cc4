// Keys of the pages (快捷键): an element with data-key is pressed or entered by its key, and g then a
// letter opens the page of the menu that has it. Typing in a field is left alone, Escape apart.
(function () {
  var going = false;
  function typing(at) { return at.matches("input, textarea, select, [contenteditable]"); }
  function use(found) {
    if (found.matches("input, textarea, select")) { found.focus(); found.select && found.select(); }
    else { found.click(); }
  }
  // The rows of a list are gone through by the arrows, from the box of a search downwards.
  function step(event) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("a[data-row]"));
    var next = rows[rows.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
    var free = !typing(event.target) || event.target.matches("input[type=search]");
    if (free && next) { event.preventDefault(); next.focus(); }
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { step(event); return; }
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
