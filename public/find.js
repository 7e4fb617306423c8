// Lists what is found while a visitor types into the field of a page of text.
// Without this script the field is a form that leads to the same results.
const form = document.querySelector('form[data-find]');
const field = form.querySelector('input');
const list = form.querySelector('[role=listbox]');
const PAUSE = 120;
let waiting;
let asked = 0;

for (const [name, value] of Object.entries({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': list.id,
  'aria-expanded': 'false',
})) {
  field.setAttribute(name, value);
}

const options = () => [...list.children];
const active = () => options().findIndex((option) => option.ariaSelected === 'true');

function show(open) {
  list.hidden = !open;
  field.setAttribute('aria-expanded', String(open));
  if (!open) field.removeAttribute('aria-activedescendant');
}

function select(at) {
  options().forEach((option, place) => {
    option.ariaSelected = String(place === at);
  });
  const option = options()[at];
  if (option) {
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}

async function ask() {
  const turn = ++asked;
  const words = field.value.trim();
  if (!words) return show(false);
  const answer = await fetch(`${form.action}/list?${new URLSearchParams({ q: words })}`);
  if (!answer.ok || turn !== asked) return;
  // The server has escaped it.
  list.innerHTML = await answer.text();
  show(list.childElementCount > 0);
}

field.addEventListener('input', () => {
  clearTimeout(waiting);
  // What cannot be listed now is still found by the form.
  waiting = setTimeout(() => ask().catch(() => show(false)), PAUSE);
});

field.addEventListener('keydown', (event) => {
  const [at, last] = [active(), options().length - 1];
  if (event.key === 'Escape') {
    show(false);
  } else if (event.key === 'ArrowDown' && !list.hidden) {
    select(Math.min(at + 1, last));
  } else if (event.key === 'ArrowUp' && !list.hidden) {
    select(Math.max(at - 1, 0));
  } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
    location.assign(options()[at].dataset.href);
  } else {
    return;
  }
  event.preventDefault();
});

list.addEventListener('pointerdown', (event) => {
  // The field keeps the focus, so that the list stays until the click.
  event.preventDefault();
});
list.addEventListener('click', (event) => {
  const option = event.target.closest('[data-href]');
  if (option) location.assign(option.dataset.href);
});
field.addEventListener('blur', () => show(false));

addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select');
  const asks = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
  if (asks) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
