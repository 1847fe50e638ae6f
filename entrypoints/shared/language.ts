import type { Preferences } from '../../lib/model/preferences.ts';

/**
 * For a page that is drawn in a language: given what the reader has chosen since, tells whether that is still the one. If
 * not, the page is loaded anew, as every word of it changes.
 */
export function stayInLanguage(
  { language }: Preferences,
  onLeave: () => void = () => {},
): (preferences: Preferences) => boolean {
  return (preferences) => {
    if (preferences.language === language) return true;
    onLeave();
    location.reload();
    return false;
  };
}
