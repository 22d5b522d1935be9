// Which items an attempt asks, in which order, and in which order an item shows its choices. Pure: module and seed in.
import type { ModuleItem, TrainingModule } from '../outputs/training/contract.ts';
import { shuffled } from './chance.ts';

/** Scored items of the final test: the bank that attempts draw from. */
export function testBank(module: TrainingModule): readonly ModuleItem[] {
  return module.items.filter((item) => !item.practice && item.shape.kind !== 'likert');
}

/** How many scored items an attempt asks. Critical items are always asked: without them nobody can pass. */
export function testLength(module: TrainingModule): number {
  const bank = testBank(module);
  const critical = bank.filter((item) => item.critical).length;
  return Math.max(critical, Math.min(module.draw ?? bank.length, bank.length));
}

/** Draws the scored items: critical ones first, then seats shared over the objectives by their share of the bank. */
function drawItems(module: TrainingModule, seed: number): ReadonlySet<string> {
  const bank = testBank(module);
  const length = testLength(module);
  const drawn = new Set(bank.filter((item) => item.critical).map(({ id }) => id));
  const groups = [...new Set(bank.map((item) => item.objective))].map((objective) => {
    const all = bank.filter((item) => item.objective === objective);
    const open = shuffled(
      all.filter(({ id }) => !drawn.has(id)),
      seed,
      `draw ${objective ?? ''}`,
    );
    return {
      open,
      quota: (length * all.length) / bank.length,
      taken: all.filter(({ id }) => drawn.has(id)).length,
    };
  });
  const need = (group: (typeof groups)[number]): number =>
    (group.taken === 0 ? 1e6 : 0) + group.quota - group.taken;
  while (drawn.size < length) {
    const [group] = groups.filter(({ open }) => open.length > 0).sort((a, b) => need(b) - need(a));
    const item = group?.open.pop();
    if (group === undefined || item === undefined) break;
    group.taken += 1;
    drawn.add(item.id);
  }
  return drawn;
}

/**
 * The items of an attempt in the order they are asked. Items of one case stay together in source order; unscored
 * items come last, in the first attempt only.
 */
export function attemptItems(module: TrainingModule, seed: number, number: number): readonly ModuleItem[] {
  const drawn = drawItems(module, seed);
  const items = testBank(module).filter(({ id }) => drawn.has(id));
  const groupOf = (item: ModuleItem): string =>
    item.case === undefined ? `item ${item.id}` : `case ${item.case}`;
  const names = [...new Set(items.map(groupOf))];
  const order = module.shuffle ? shuffled(names, seed, 'items') : names;
  const opinions = module.items.filter((item) => !item.practice && item.shape.kind === 'likert');
  return [
    ...order.flatMap((name) => items.filter((item) => groupOf(item) === name)),
    ...(number === 1 ? opinions : []),
  ];
}

/** Ids of an item's choices in the order shown: options, steps or rights. */
export function choiceOrder(module: TrainingModule, item: ModuleItem, seed: number): readonly string[] {
  const { shape } = item;
  const mixed = (ids: readonly string[]): string[] => shuffled(ids, seed, `choices ${item.id}`);
  switch (shape.kind) {
    case 'single-choice':
    case 'multiple-response': {
      const ids = shape.options.map(({ id }) => id);
      if (!module.shuffle) return ids;
      return item.pinLast ? [...mixed(ids.slice(0, -1)), ...ids.slice(-1)] : mixed(ids);
    }
    case 'ordering': {
      const ids = shape.steps.map(({ id }) => id);
      const order = mixed(ids);
      // Never begin with the right order: turn the list by one.
      return order.join() === ids.join() ? [...order.slice(1), ...order.slice(0, 1)] : order;
    }
    case 'matching':
      return mixed(shape.rights.map(({ id }) => id));
    case 'true-false':
    case 'likert':
      return shape.options.map(({ id }) => id);
    case 'fill-in':
    case 'numeric':
      return [];
  }
}
