/** Texts of one rule, as code and as running text. */
export interface Examples {
  command?: readonly string[];
  prose?: readonly string[];
}

/** What a rule must raise, and the nearest harmless texts that it must not. */
export interface RuleExamples {
  match: Examples;
  pass: Examples;
}
