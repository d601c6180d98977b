import { searchFiles } from '../../../site/search-files.ts';

export const { getStaticPaths, GET } = searchFiles('', '.js');
