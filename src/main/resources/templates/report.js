(() => {
  'use strict';
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const none = document.getElementById('none-shown');
  const items = [...document.querySelectorAll('details.indicator')];
  const groups = [...document.querySelectorAll('.criterion')];
  const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
  const boxes = [...form.querySelectorAll('input[name=verdict]')];
  const office = form.elements.namedItem('office');
  const search = form.elements.namedItem('q');

  const fits = (item, verdicts, text) =>
    (verdicts.length === 0 || verdicts.includes(item.dataset.verdict)) &&
    (office.value === '' || office.value === item.dataset.office) &&
    words.get(item).includes(text);

  const apply = () => {
    const verdicts = boxes.filter((box) => box.checked).map((box) => box.value);
    const text = search.value.trim().toLowerCase();
    for (const item of items) item.hidden = !fits(item, verdicts, text);
    for (const group of groups) group.hidden = !group.querySelector('details.indicator:not([hidden])');
    const count = items.filter((item) => !item.hidden).length;
    none.hidden = count > 0;
    shown.textContent = form.dataset.shown.replace('{0}', count).replace('{1}', items.length);
    return verdicts;
  };

  const remember = () => {
    const verdicts = apply();
    const state = [];
    if (verdicts.length > 0) state.push('verdict=' + verdicts.join(','));
    if (office.value !== '') state.push('office=' + encodeURIComponent(office.value));
    if (search.value.trim() !== '') state.push('q=' + encodeURIComponent(search.value.trim()));
    history.replaceState(null, '', '#' + (state.join('&') || 'indikator'));
  };

  const reveal = (id) => {
    const item = document.getElementById(id);
    if (!item || !items.includes(item)) return;
    if (item.hidden) {
      form.reset();
      apply();
    }
    item.open = true;
    item.scrollIntoView();
    item.querySelector('summary').focus({ preventScroll: true });
  };

  const recall = () => {
    const hash = location.hash.slice(1);
    if (!hash.includes('=')) {
      apply();
      reveal(decodeURIComponent(hash));
      return;
    }
    const state = new URLSearchParams(hash);
    const verdicts = (state.get('verdict') || '').split(',');
    for (const box of boxes) box.checked = verdicts.includes(box.value);
    office.value = state.get('office') || '';
    if (office.selectedIndex < 0) office.value = '';
    search.value = state.get('q') || '';
    apply();
    document.getElementById('indikator').scrollIntoView();
  };

  const openAll = (open) => {
    for (const item of items) if (!item.hidden) item.open = open;
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', remember);
  form.addEventListener('reset', () => setTimeout(remember));
  document.getElementById('open-all').addEventListener('click', () => openAll(true));
  document.getElementById('close-all').addEventListener('click', () => openAll(false));
  window.addEventListener('hashchange', recall);

  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const item of folded) item.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const item of folded) item.open = false;
  });

  form.hidden = false;
  recall();
})();
