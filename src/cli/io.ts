import type {
  dataFilesIn,
  readChunks,
  readMappingFile,
  readObservationsFile,
  readPlanFile,
  readProgressRecordsFile,
  readRecordsMappingFile,
  readReferencesFile,
  readScoringRulesFile,
  readStatusProfileFile,
  readTableFile,
  readTextFile,
  readValidationConfigFile,
  writeFileAtomically,
} from '../node/index.js';
import type { CalendarDate } from '../quantity/calendarDate.js';

/** Reads files of the disk, and writes them. */
interface Readers {
  readonly readPlanFile: typeof readPlanFile;
  readonly readChunks: typeof readChunks;
  readonly dataFilesIn: typeof dataFilesIn;
  readonly readValidationConfigFile: typeof readValidationConfigFile;
  readonly readObservationsFile: typeof readObservationsFile;
  readonly readMappingFile: typeof readMappingFile;
  readonly readTextFile: typeof readTextFile;
  readonly readTableFile: typeof readTableFile;
  readonly writeFileAtomically: typeof writeFileAtomically;
  readonly readProgressRecordsFile: typeof readProgressRecordsFile;
  readonly readRecordsMappingFile: typeof readRecordsMappingFile;
  readonly readReferencesFile: typeof readReferencesFile;
  readonly readScoringRulesFile: typeof readScoringRulesFile;
  readonly readStatusProfileFile: typeof readStatusProfileFile;
}

/** Everything a command touches outside itself. A test passes its own. */
export interface Io {
  /** Results, and nothing else, so that they can be piped. */
  readonly stdout: (text: string) => void;
  /** Findings, faults and remarks. */
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether results go to a terminal. */
  readonly isTerminal: boolean;
  /** Whether remarks go to a terminal. */
  readonly isErrorTerminal: boolean;
  /** Writes over the line of the terminal that remarks go to; empty text takes it away. Only where there is one. */
  readonly statusLine?: (text: string) => void;
  /** Milliseconds since some moment, for who waits. */
  readonly milliseconds?: () => number;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
  /** The day it is, where the user sits. */
  readonly today: () => CalendarDate;
  /** Version of this package. */
  readonly version: () => Promise<string>;
  /** Lines of standard input; `null` where a person sits at it and nothing is piped in. */
  readonly stdin: () => AsyncIterable<string> | null;
  /** Bytes of standard input; `null` where a person sits at it and nothing is piped in. */
  readonly stdinBytes: () => AsyncIterable<Uint8Array> | null;
  /** Loaded only by a command that reads files. */
  readonly readers: () => Promise<Readers>;
}
