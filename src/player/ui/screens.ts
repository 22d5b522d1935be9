// The screen that belongs to a state, and the key by which two states show the same screen.
import type { PlayerState } from '../state.ts';
import { resultScreen } from './result-screen.ts';
import { reviewScreen } from './review-screen.ts';
import { startScreen } from './start-screen.ts';
import { statementScreen } from './statement-screen.ts';
import { testScreen } from './test-screen.ts';
import { theoryScreen } from './theory-screen.ts';
import type { Screen, Ui } from './ui.ts';

/** Two states with the same key show the same screen. */
export function screenKey({ view, attempt }: PlayerState): string {
  const screen = view.kind === 'theory' ? view.screen : '';
  return `${view.kind} ${screen} ${attempt?.number ?? ''} ${view.kind === 'test' ? (attempt?.position ?? '') : ''}`;
}

export function screenOf(ui: Ui): Screen {
  const { view, attempt, best } = ui.session.state();
  switch (view.kind) {
    case 'theory':
      return theoryScreen(ui, view.screen);
    case 'test':
      return attempt === undefined ? startScreen(ui) : testScreen(ui, attempt);
    case 'result':
      return resultScreen(ui);
    case 'review':
      return attempt === undefined ? resultScreen(ui) : reviewScreen(ui, attempt);
    case 'statement':
      return best === undefined ? resultScreen(ui) : statementScreen(ui, best);
    case 'start':
      return startScreen(ui);
  }
}
