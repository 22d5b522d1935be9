// The last screen: whether all was saved, and that the window may be closed.
import { h } from './dom.ts';
import type { Screen, Ui } from './ui.ts';

export function closedScreen(ui: Ui, isSaved: boolean, isElsewhere: boolean): Screen {
  const { module, session } = ui;
  const { words } = module;
  if (isElsewhere && isSaved)
    return says(words.closedElsewhere, [words.closedElsewhereText, words.closedText]);
  const isKept = session.saveState() !== 'quiet';
  const title = !isKept ? words.closedText : isSaved ? words.closedTitle : words.closedFailed;
  const lines = [
    ...(isKept && !isSaved ? [words.closedFailedText] : []),
    ...(isKept ? [words.closedText] : []),
  ];
  return says(title, lines);
}

const says = (title: string, lines: readonly string[]): Screen => ({
  title,
  content: [h('h1', { tabindex: '-1' }, title), ...lines.map((line) => h('p', {}, line))],
});
