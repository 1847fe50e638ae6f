/** Per-site choices, by host name without "www.". */
export interface SiteChoices {
  off: string[];
  keepAds: string[];
}
