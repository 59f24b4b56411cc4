// Keys of the pages (快捷键): an element with data-key is pressed or entered by its key, and g then a
// letter opens the page of the menu that has it. Typing in a field is left alone, Escape apart.
(function () {
  var going = false;
  function typing(at) { return at.matches("input, textarea, select, [contenteditable]"); }
  function use(found) {
    if (found.matches("input, textarea, select")) { found.focus(); found.select && found.select(); }
    else { found.click(); }
  }
  // j and k go from row to row of a list, by the first link of each.
  function step(event) {
    var rows = [].slice.call(document.querySelectorAll("[data-row]"));
    if (!rows.length) { return false; }
    var at = rows.indexOf(event.target.closest("[data-row]")) + (event.key === "j" ? 1 : -1);
    var link = rows[Math.max(0, Math.min(rows.length - 1, at))].querySelector("a, input, button");
    if (link) { event.preventDefault(); link.focus(); }
    return true;
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
    if (typing(event.target) && event.key !== "Escape") { return; }
    var name = going ? "data-go" : "data-key";
    if (!going && event.key === "g") { going = true; setTimeout(function () { going = false; }, 1500); return; }
    going = false;
    if (name === "data-key" && (event.key === "j" || event.key === "k") && step(event)) { return; }
    if (event.key === "Enter" && event.target.matches("a, button, summary")) { return; }
    // Of a list the row that has the focus comes first, then the whole page.
    var row = event.target.closest("[data-row]"), all = document.querySelectorAll("[" + name + "]");
    if (row) { all = [].slice.call(row.querySelectorAll("[" + name + "]")).concat([].slice.call(all)); }
    for (var i = 0; i < all.length; i++) {
      if (all[i].getAttribute(name) === event.key && all[i].offsetParent !== null) {
        event.preventDefault(); use(all[i]); return;
      }
    }
  });
})();
