/** What the background sends in the place of an answer: an error cannot travel as one. */
export interface Refusal {
  refused: string;
}

export function refusal(error: unknown): Refusal {
  return { refused: error instanceof Error ? error.message : String(error) };
}

/** @throws Error if the answer is a refusal */
export function unlessRefused<Answer>(answer: Answer | Refusal): Answer {
  if (typeof answer === 'object' && answer !== null && 'refused' in answer) throw new Error(answer.refused);
  return answer as Answer;
}
