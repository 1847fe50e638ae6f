import * as v from 'valibot';
import type { ProgressIntent } from '../messages/requests.ts';
import type { PageProgress } from '../model/progress.ts';
import { importMode } from '../storage/import-mode.ts';
import { ids, key, page, pageProgress } from './schema.ts';

type Schemas = {
  readonly [Type in ProgressIntent['type']]: v.GenericSchema<
    unknown,
    Extract<ProgressIntent, { type: Type }>
  >;
};

export const progressPages: v.GenericSchema<unknown, Record<string, PageProgress>> = v.pipe(
  v.record(page, pageProgress),
  v.check((all) => Object.keys(all).length <= MOST_RESTORED, 'problemTooManyPages'),
);

/** More than are kept, so that a backup made before the oldest were forgotten can be restored. */
const MOST_RESTORED = 2_000;

/** The shape of every intent, as it may come from a view. */
export const progressIntents: Schemas = {
  tick: v.object({ type: v.literal('tick'), page, step: key, done: v.boolean() }),
  fold: v.object({ type: v.literal('fold'), page, procedure: key, folded: v.boolean() }),
  choose: v.object({ type: v.literal('choose'), page, procedures: ids, instead: ids }),
  scroll: v.object({ type: v.literal('scroll'), page, offset: v.pipe(v.number(), v.finite()) }),
  reset: v.object({ type: v.literal('reset'), page }),
  restore: v.object({ type: v.literal('restore'), mode: importMode, pages: progressPages }),
};
