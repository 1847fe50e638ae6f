import type { Frame } from 'playwright-core';

/**
 * What in the guide can only be of the page's making: elements that load or run, handlers, addresses that are neither
 * the catalogue's nor a picture's that was asked for.
 */
export async function foreignMarkup(guide: Frame): Promise<string[]> {
  return guide.evaluate(() => {
    const RUNS =
      'iframe, frame, object, embed, applet, base, form, meta[http-equiv], math, template, portal, animate, set, foreignObject, audio, video, source, details[ontoggle], body *:is(script, style, link, meta)';
    const found = [...document.querySelectorAll(RUNS)].map((element) => element.outerHTML.slice(0, 120));
    const picture = /^https?:\/\/127\.0\.0\.1:\d+\/[^"'<>\s]*$/;
    const size = /^(?:(?:(?:inline|block)-size: [\d.]+(?:rem|%)|--figures: \d+);\s*)+$/;
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const place = `${element.localName}[${name}=${value.slice(0, 80)}]`;
        if (name.startsWith('on') || name === 'srcdoc') found.push(place);
        else if (name === 'style' && !size.test(value)) found.push(place);
        else if (
          name === 'href' &&
          !/^(?:ms-settings:[a-z-]*|\/(?:assets|chunks)\/[\w.-]+|#[\w-]*)$/.test(value)
        )
          found.push(place);
        else if (name === 'src' && !value.startsWith('/') && !picture.test(value)) found.push(place);
      }
    }
    return found;
  });
}
