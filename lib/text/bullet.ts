/** Signs that people type before the items of a list: bullets, arrows, ticks, pointing hands; dashes before a blank. */
const BULLET =
  /^(?:[•◦‣⁃∙·●○■□▪▫◆◇►▶▷▸▹➤➢➔➜➙➝➞➡→⇒⟶⮕»›✓✔☑✅✦★☆❖🔹🔸🔷🔶🔵🟢📌📍👉☞➥↪]\ufe0f?|[-–—*>~](?=[\s\u00a0]))\s*/u;

/** The sign at the start of a text and the UTF-16 units that it takes with the white space after it; `null` without. */
export function readBullet(text: string): { sign: string; length: number } | null {
  const match = BULLET.exec(text);
  if (!match) return null;
  const [whole] = match;
  return whole.length < text.length
    ? { sign: whole.replace('\ufe0f', '').trim(), length: whole.length }
    : null;
}
