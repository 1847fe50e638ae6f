/** How links of one affiliate network or shop are told. A link must satisfy every test that is given. */
export interface AffiliateRule {
  name: string;
  /** Host suffixes of whole labels; empty for rules that hold on any host. */
  hosts: readonly string[];
  /** Test of everything after the host, "/path?query". */
  path?: RegExp;
  /** Query parameters, one of which must be there, in this spelling. */
  parameters?: readonly string[];
  /**
   * Whether the link leads to a page that the author chose: always, or where the part after the host matches.
   * Else the link is one of the network's own advertisements.
   */
  destination: 'always' | 'never' | RegExp;
  /** A link that the rule matches. */
  example: string;
  /** Where the fact is documented. */
  source: string;
}

/** Hosts that serve advertisements: their frames, pictures and videos are ads. */
export interface AdServer {
  name: string;
  hosts: readonly string[];
  /** Address of an advertisement. */
  example: string;
  source: string;
}

/** How the containers of one ad system are told: by tokens of class and id, or by prefixes of those. */
export interface AdSlot {
  name: string;
  tokens?: readonly string[];
  prefixes?: readonly string[];
  /** Markup that the rule matches. */
  example: string;
  source: string;
}
