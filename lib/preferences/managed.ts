import * as v from 'valibot';
import { browser } from 'wxt/browser';

const texts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(500));

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
  sitesOff: texts,
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

const none: Managed = { templates: [], sitesOff: [], featuresOff: [], language: '' };

/** The policy in force. A setting that is not as the schema has it is left out; the others hold. */
export async function readManaged(): Promise<Managed> {
  const raw = await browser.storage.managed.get(null).catch(() => ({}));
  return parseManaged(raw);
}

export function parseManaged(raw: Record<string, unknown>): Managed {
  const given = Object.entries(fields).map(([name, schema]) => {
    const result = v.safeParse(schema, raw[name]);
    return [name, result.success ? result.output : none[name as keyof Managed]];
  });
  return Object.fromEntries(given) as unknown as Managed;
}
