// Text size: 0 (as designed), 1 or 2, kept in this browser where it lets us.
const KEY = 'trifold-text-size';
const LARGEST = 2;

/** Sets the size the reader chose before; the function it returns connects the buttons once they are there. */
export function rememberTextSize(root: HTMLElement): (page: Document) => void {
  let size = load();
  show(root, size);
  return (page) => {
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('button[data-text-size]')];
    const stepOf = (button: HTMLButtonElement): number => Number(button.dataset['textSize']);
    const judge = (): void => {
      for (const button of buttons) button.disabled = limit(size + stepOf(button)) === size;
    };
    for (const button of buttons) {
      button.addEventListener('click', () => {
        size = limit(size + stepOf(button));
        show(root, size);
        save(size);
        judge();
        if (button.disabled) buttons.find((other) => !other.disabled)?.focus();
      });
    }
    judge();
  };
}

function limit(size: number): number {
  return Math.min(LARGEST, Math.max(0, size));
}

function show(root: HTMLElement, size: number): void {
  root.dataset['textSize'] = String(size);
}

function load(): number {
  try {
    const kept = Number(localStorage.getItem(KEY) ?? '0');
    return Number.isInteger(kept) ? limit(kept) : 0;
  } catch {
    return 0; // storage may be forbidden: then the size lasts as long as the page
  }
}

function save(size: number): void {
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // as above
  }
}
