import type { HeaderFooter, PageSetup } from 'hucre';
import { cellText } from './cellText.js';
import type { PrintSetup } from './workbook.js';

/** How a sheet is printed, in the words of the file format: A4, as wide as the paper, as many pages as it takes. */
export function pageSetup({ orientation, footer = '' }: PrintSetup): {
  readonly pageSetup: PageSetup;
  readonly headerFooter: HeaderFooter;
} {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      // As many as it takes.
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    // In a footer & begins a command.
    headerFooter: { oddFooter: `&L${cellText(footer, 120).replaceAll('&', '&&')}&R&P / &N` },
  };
}
