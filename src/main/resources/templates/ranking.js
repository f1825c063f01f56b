(() => {
  'use strict';
  const value = (row, column, kind) => {
    const cell = row.cells[column];
    const text = cell.dataset.value || cell.textContent.trim();
    return kind === 'number' ? Number.parseFloat(text) : text.toLowerCase();
  };
  const compare = (a, b) => (typeof a === 'number' ? a - b : a.localeCompare(b));

  for (const note of document.querySelectorAll('.sort-note')) note.hidden = false;
  for (const table of document.querySelectorAll('table.sortable')) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const kind = head.dataset.sort;
      if (!kind) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const rising = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
        const rows = [...body.rows].map((row, place) => ({ row, place, key: value(row, column, kind) }));
        rows.sort((a, b) => (rising ? compare(a.key, b.key) : compare(b.key, a.key)) || a.place - b.place);
        body.append(...rows.map((each) => each.row));
      });
    });
  }
})();
