// Wakes a view in a frame of another site when it is touched, pointed at or
// focused: until then it costs the page around it no more than a picture.
const { program } = document.querySelector('script[data-program]').dataset;
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'keydown'];
let first;

// The tap that wakes the view opens no page: what it meant is done when the
// view is awake.
function keep(event) {
  const link = event.target.closest('#map a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  first = link;
}

async function wake() {
  for (const sign of SIGNS) removeEventListener(sign, wake);
  addEventListener('click', keep);
  try {
    await import(program);
    await awake();
  } catch {
    // Without the program it stays a picture with links.
    first = first && (location.href = first.href);
  } finally {
    removeEventListener('click', keep);
  }
  first?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

// The program says on the root element that it has woken the view.
const awake = () =>
  new Promise((done) => {
    const root = document.documentElement;
    const look = () => 'hydrated' in root.dataset && done();
    new MutationObserver(look).observe(root, { attributes: true });
    look();
  });

for (const sign of SIGNS) addEventListener(sign, wake);
