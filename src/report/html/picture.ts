import type { Html } from './html.js';
import { html } from './html.js';

/**
 * A drawing inside the page, as an image: nothing in it can act on the page, and nothing is loaded for it.
 *
 * @param alt what it is; its figures stand in words beside it
 */
export function picture(svg: string, alt: string): Html {
  const [, width = '', height = ''] = /<svg[^>]*?\bwidth="(\d+)"[^>]*?\bheight="(\d+)"/.exec(svg) ?? [];
  return html`<img src="data:image/svg+xml,${encodeURIComponent(svg)}" width="${width}" height="${height}" alt="${alt}">`;
}
