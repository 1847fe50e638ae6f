import * as v from 'valibot';
import { readPolicy, settingOf } from '../storage/policy.ts';

const template = v.object({
  name: v.pipe(v.string(), v.regex(/\S/), v.maxLength(200)),
  items: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.regex(/\S/), v.maxLength(2_000)),
        note: v.optional(v.pipe(v.string(), v.maxLength(10_000)), ''),
        settings: v.optional(v.string(), ''),
        command: v.optional(v.pipe(v.string(), v.maxLength(2_000)), ''),
      }),
    ),
    v.minLength(1),
    v.maxLength(500),
  ),
});

const fields = {
  templates: v.pipe(v.array(template), v.maxLength(50)),
  sitesOff: v.array(v.string()),
  featuresOff: v.array(v.picklist(['ads', 'annotations', 'sync', 'import', 'export'])),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{0,35}$/)),
};

export type ManagedTemplate = v.InferOutput<typeof template>;
export type Feature = v.InferOutput<typeof fields.featuresOff>[number];

/** What an administrator has laid down. */
export interface Managed {
  templates: ManagedTemplate[];
  /** Host names without "www.". */
  sitesOff: string[];
  featuresOff: Feature[];
  /** BCP 47, or empty. */
  language: string;
}

/** The policy in force. A setting that is not as the schema has it is left out; the others hold. */
export async function readManaged(): Promise<Managed> {
  return parseManaged(await readPolicy());
}

/** A policy as the browser gives it; what does not fit the schema is left out. */
export function parseManaged(policy: Record<string, unknown>): Managed {
  return {
    templates: settingOf(policy, 'templates', fields.templates, []),
    sitesOff: settingOf(policy, 'sitesOff', fields.sitesOff, []),
    featuresOff: settingOf(policy, 'featuresOff', fields.featuresOff, []),
    language: settingOf(policy, 'language', fields.language, ''),
  };
}
