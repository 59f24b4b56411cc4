// Keys of the pages (快捷键): an element with data-key is pressed or entered by its key, and g then a
// letter opens the page of the menu that has it. Typing in a field is left alone, Escape apart.
(function () {
  var going = false;
  function typing(at) { return at.matches("input, textarea, select, [contenteditable]"); }
  function use(found) {
    if (found.matches("input, textarea, select")) { found.focus(); found.select && found.select(); }
    else { found.click(); }
    // What folds out is a form: its first field is typed into at once.
    var field = found.matches("summary") && found.parentNode.querySelector("input:not([type=hidden]), textarea, select");
    if (field) { field.focus(); }
  }
  // j and k, or the arrows, go from row to row of a list, by the first link of each; from the box of
  // a search the arrow leads down into what was found.
  function step(event) {
    var rows = [].slice.call(document.querySelectorAll("[data-row]"));
    if (!rows.length || (typing(event.target) && !event.target.matches("input[type=search]"))) { return false; }
    var down = event.key === "j" || event.key === "ArrowDown";
    var at = rows.indexOf(event.target.closest("[data-row]")) + (down ? 1 : -1);
    var link = rows[Math.max(0, Math.min(rows.length - 1, at))].querySelector("a, input, button");
    if (link) { event.preventDefault(); link.focus(); }
    return true;
  }
  document.addEventListener("click", function (event) {
    if (event.target.matches("[data-print]")) { window.print(); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { step(event); return; }
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
    // Nothing to go back to: Escape leaves the field, and the keys of the page are at hand again.
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); }
  });
})();

// Forms (表单): the first field that is still to be filled in has the focus; Ctrl+Enter sends from any.
(function () {
  document.querySelectorAll("form[data-first]").forEach(function (form) {
    var first = form.querySelector('[name="' + form.getAttribute("data-first") + '"]');
    if (!first || first.value) { first = form.querySelector("input:invalid, select:invalid, textarea:invalid"); }
    first = first || form.querySelector("input:not([type=hidden]), select, textarea");
    if (first) { first.focus(); }
  });
  document.addEventListener("keydown", function (event) {
    var form = event.ctrlKey && event.key === "Enter" && event.target.form;
    var button = form && (form.querySelector("[data-send]") || form.querySelector("button:not([type=button])"));
    if (button) { event.preventDefault(); button.click(); }
  });
})();

// Grids (票据与明细): rows of a worksheet pasted into a cell go on to the right and down; the sum of
// the amounts runs along, in 分, so that nothing is rounded.
(function () {
  function cells(row) { return row.querySelectorAll("input"); }
  function addRow(grid) {
    var rows = grid.tBodies[0].rows, made = rows[rows.length - 1].cloneNode(true);
    made.cells[0].textContent = String(rows.length + 1);
    cells(made).forEach(function (input) { input.value = ""; });
    grid.tBodies[0].appendChild(made);
    return made;
  }
  function cents(text) {
    var found = /^(-?)(\d+)(?:\.(\d{1,2})\d*)?$/.exec(text.replace(/[,，\s]/g, ""));
    if (!found) { return 0; }
    var sum = Number(found[2]) * 100 + Number(((found[3] || "") + "00").slice(0, 2));
    return found[1] ? -sum : sum;
  }
  function add(grid) {
    var out = grid.closest("section").querySelector("[data-sum]");
    if (!out) { return; }
    var sum = 0;
    grid.querySelectorAll('[name="' + out.getAttribute("data-sum") + '"]').forEach(function (input) { sum += cents(input.value); });
    out.textContent = (sum / 100).toFixed(2);
  }
  document.addEventListener("paste", function (event) {
    var grid = event.target.closest && event.target.closest("[data-grid]");
    var text = grid && event.clipboardData.getData("text");
    if (!grid || !/[\t\n]/.test(text)) { return; }
    event.preventDefault();
    var row = event.target.closest("tr"), from = Array.prototype.indexOf.call(cells(row), event.target);
    text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").forEach(function (line) {
      row = row || addRow(grid);
      line.split("\t").forEach(function (value, n) { var to = cells(row)[from + n]; if (to) { to.value = value.trim(); } });
      row = row.nextElementSibling;
    });
    add(grid);
  });
  document.addEventListener("input", function (event) {
    var grid = event.target.closest("[data-grid]");
    if (grid) { add(grid); }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.matches("[data-more-rows]")) { return; }
    var grid = event.target.closest("section").querySelector("[data-grid]");
    for (var n = 0; n < 10; n++) { addRow(grid); }
  });
  document.querySelectorAll("[data-grid]").forEach(add);
})();
