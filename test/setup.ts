import fc from 'fast-check';

// A run that fails must fail again tomorrow. The long run (npm run check:long) explores new seeds instead.
fc.configureGlobal({ seed: 20211025 });

// Date laws run in several zones; a zone that silently did not apply would prove nothing.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (process.env.TZ !== zone) {
  throw new Error(`test/setup: tests must run in the zone of TZ=${process.env.TZ}, got ${zone}`);
}
