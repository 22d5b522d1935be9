// Public face of the document model.
export type * from './place.ts';
export type * from './inline.ts';
export type * from './block.ts';
export { PURPOSES, type Purpose, type Section } from './section.ts';
export type * from './item.ts';
export type * from './library.ts';
export { libraryIn } from './library.ts';
export type * from './meta.ts';
export type * from './document.ts';
export { latinDigits } from './digits.ts';
export { blocksText, inlineText } from './text.ts';
export { isEmptySection, selectContent, type Selection } from './select.ts';
export { childBlocks, documentBlocks, inlineRuns, walkBlocks, walkInlines, walkSections } from './walk.ts';
