import { useState } from 'preact/hooks';
import type { Step } from '../../lib/model/analysis.ts';

/** Whether the reader has asked for the step's dangerous commands; asked anew when the commands change. */
export function useRevealed(step: Step): [boolean, () => void] {
  const commands = step.commands.map(({ text }) => text).join('\n');
  const [revealed, setRevealed] = useState<string | null>(null);
  return [revealed === commands, () => setRevealed(commands)];
}
