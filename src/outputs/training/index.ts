// The training output: SCORM packages.
import type { Output } from '../output.ts';
import { emitTraining } from './emit.ts';

export const trainingOutput: Output = {
  id: 'training',
  emit: (document, context) =>
    new Promise((resolve) => {
      resolve(emitTraining(document, context));
    }),
};
