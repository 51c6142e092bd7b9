import { csv } from './csv.ts';
import { excel } from './excel/excel.ts';
import type { FileFormat } from './file-format.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { parquet } from './parquet.ts';

/** The formats of files that can be imported. The first that recognises a file reads it; CSV, which takes any text, is the last. */
export const formats: readonly FileFormat[] = [parquet, excel, jsonLines, json, csv];
