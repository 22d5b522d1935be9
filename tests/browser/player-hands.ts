// Hands for browser tests: answers the question on the screen, by mouse or by keyboard alone.
import type { Frame, Page } from 'playwright-core';
import type { Answer } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';

export interface Hands {
  /** Puts an answer into the controls of a question form. */
  answer(form: string, item: ModuleItem, answer: Answer): Promise<void>;
  /** Presses the button with this name. */
  press(name: string): Promise<void>;
}

export function mouse(frame: Frame): Hands {
  return {
    answer: async (form, item, answer) => {
      switch (item.shape.kind) {
        case 'single-choice':
        case 'true-false':
        case 'likert':
        case 'multiple-response':
          for (const id of answer) await frame.click(`${form} label.choice:has(input[value="${id}"])`);
          return;
        case 'ordering':
          for (const [index, id] of answer.entries()) await toPlace(frame, form, item, id, index);
          return;
        case 'matching':
          for (const [index, id] of answer.entries())
            await frame.locator(`${form} select`).nth(index).selectOption(id);
          return;
        case 'fill-in':
        case 'numeric':
          await frame.fill(`${form} input`, answer[0] ?? '');
      }
    },
    press: (name) => frame.getByRole('button', { name, exact: true }).click(),
  };
}

const textOf = (item: ModuleItem, id: string): string =>
  item.shape.kind === 'ordering' ? (item.shape.steps.find((step) => step.id === id)?.text ?? '') : '';

async function toPlace(
  frame: Frame,
  form: string,
  item: ModuleItem,
  id: string,
  index: number,
): Promise<void> {
  const row = frame.locator(`${form} .steps-to-order > li`, { hasText: textOf(item, id) });
  await row.locator('select').selectOption(String(index + 1));
}

const ACTIVE = 'document.activeElement';

/** Keyboard only: Tab to get somewhere, then Space, Enter, arrows and letters. */
export function keyboard(page: Page, frame: Frame): Hands {
  const isAt = (test: string): Promise<boolean> => frame.evaluate(`Boolean(${ACTIVE} && (${test}))`);
  const tabTo = async (test: string): Promise<void> => {
    for (let turn = 0; turn < 80; turn += 1) {
      if (await isAt(test)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no control with ${test} by Tab`);
  };
  const matches = (selector: string): string => `${ACTIVE}.matches(${JSON.stringify(selector)})`;
  const byArrows = async (key: string, wanted: string): Promise<void> => {
    for (let turn = 0; turn < 40; turn += 1) {
      if (await isAt(`${ACTIVE}.value === ${JSON.stringify(wanted)} && ${ACTIVE}.checked !== false`)) return;
      await page.keyboard.press(turn === 0 && (await isAt(`${ACTIVE}.checked === false`)) ? 'Space' : key);
    }
    throw new Error(`no value ${wanted} by ${key}`);
  };
  return {
    answer: async (form, item, answer) => {
      switch (item.shape.kind) {
        case 'single-choice':
        case 'true-false':
        case 'likert':
          await tabTo(matches(`${form} input[type=radio]`));
          await byArrows('ArrowDown', answer[0] ?? '');
          return;
        case 'multiple-response':
          // In the order shown: Tab only goes forward.
          for (const id of await shownValues(frame, form, answer)) {
            await tabTo(matches(`${form} input[value="${id}"]`));
            await page.keyboard.press('Space');
          }
          return;
        case 'ordering':
          for (const [index, id] of answer.entries())
            await moveUp(frame, page, form, textOf(item, id), index, isAt);
          return;
        case 'matching':
          for (const [index, id] of answer.entries()) {
            await tabTo(
              `${ACTIVE} === document.querySelectorAll(${JSON.stringify(`${form} select`)})[${String(index)}]`,
            );
            await byArrows('ArrowDown', id);
          }
          return;
        case 'fill-in':
        case 'numeric':
          await tabTo(matches(`${form} input`));
          await page.keyboard.type(answer[0] ?? '');
      }
    },
    press: async (name) => {
      await tabTo(`${ACTIVE}.tagName === 'BUTTON' && ${ACTIVE}.textContent === ${JSON.stringify(name)}`);
      await page.keyboard.press('Enter');
    },
  };
}

function shownValues(frame: Frame, form: string, answer: Answer): Promise<readonly string[]> {
  const all = `[...document.querySelectorAll(${JSON.stringify(`${form} input`)})].map((input) => input.value)`;
  return frame.evaluate(`${all}.filter((value) => ${JSON.stringify(answer)}.includes(value))`);
}

/** Goes to the step's button "up" with Tab, and presses it until the step is in its place. */
async function moveUp(
  frame: Frame,
  page: Page,
  form: string,
  text: string,
  index: number,
  isAt: (test: string) => Promise<boolean>,
): Promise<void> {
  const rows = `[...document.querySelectorAll(${JSON.stringify(`${form} .steps-to-order > li`)})]`;
  const row = `${rows}.find((row) => row.textContent.includes(${JSON.stringify(text)}))`;
  const at = async (): Promise<number> => Number(await frame.evaluate(`${rows}.indexOf(${row})`));
  if ((await at()) === index) return;
  for (let turn = 0; !(await isAt(`${ACTIVE} === ${row}.querySelector('.arrow')`)); turn += 1) {
    if (turn > 120) throw new Error(`no button up for ${text}`);
    await page.keyboard.press('Tab');
  }
  while ((await at()) > index) await page.keyboard.press('Space');
}

/** The item whose question is on the screen, known by the text of its stem. */
export async function shownItem(frame: Frame, module: TrainingModule): Promise<ModuleItem> {
  const text = await frame.locator('main > form .stem').first().innerText();
  const item = module.items.find((known) => known.text === text.replace(/\s+/g, ' ').trim());
  if (item === undefined) throw new Error(`no item asks “${text}”`);
  return item;
}

/** Hands in the answer on the screen, and waits for what comes next. */
export async function goOn(frame: Frame): Promise<void> {
  const before = await frame.title();
  await frame.click('main > form [type=submit]');
  await frame.waitForFunction((title) => document.title !== title, before);
}
