/** The environment variable that names the folder to which processes write what they used. */
export const RECORD_FOLDER = 'TSUGITE_BENCH_RECORD';
