/** Names under them are found only inside a network. Sources: RFC 6761, RFC 6762, RFC 8375, and usage. */
export const PRIVATE_SUFFIXES: readonly string[] = [
  'ad',
  'arpa',
  'corp',
  'domain',
  'home',
  'int',
  'intern',
  'internal',
  'intra',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'private',
  'test',
];

/** Made-up companies of Microsoft's documentation: they stand for the reader's own. */
export const PLACEHOLDER_DOMAINS: readonly string[] = [
  'adatum.com',
  'adventure-works.com',
  'contoso.com',
  'fabrikam.com',
  'northwindtraders.com',
  'tailspintoys.com',
  'wingtiptoys.com',
  'yourcompany.com',
  'yourdomain.com',
];

/** Labels within a name that organisations give to their own networks: kms.corp.example.com. */
export const INTERNAL_LABELS: readonly string[] = [
  'ad',
  'corp',
  'dc',
  'int',
  'internal',
  'intra',
  'intranet',
  'lan',
  'local',
  'prod',
];

/** Anybody gets a name under them at once and for nothing; organisations do not run their KMS host there. */
export const DYNAMIC_DNS_SUFFIXES: readonly string[] = [
  'ddns.net',
  'duckdns.org',
  'dynu.net',
  'f3322.net',
  'f3322.org',
  'hopto.org',
  'imwork.net',
  'myddns.me',
  'myftp.org',
  'no-ip.org',
  'sytes.net',
  'xicp.net',
  'zapto.org',
];

/** Top-level domains sold for next to nothing, where organisations do not run their KMS host. */
export const CHEAP_SUFFIXES: readonly string[] = [
  'best',
  'bid',
  'cf',
  'club',
  'fun',
  'ga',
  'gq',
  'guru',
  'icu',
  'moe',
  'online',
  'pw',
  'site',
  'space',
  'tk',
  'top',
  'vip',
  'website',
  'xyz',
];

/** Hosts of Microsoft's own documentation and support; its question forums, where anybody writes, are not among them. */
export const TRUSTED_HOSTS: readonly string[] = [
  'docs.microsoft.com',
  'learn.microsoft.com',
  'msdn.microsoft.com',
  'support.microsoft.com',
  'technet.microsoft.com',
  'www.microsoft.com',
];
