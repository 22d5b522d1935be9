// Public face of the source room.
export {
  discoverUnits,
  isReadable,
  isSourceLanguage,
  isUnitName,
  unreadable,
  type Discovery,
  type SourceLocation,
  type UnitLocation,
} from './discover.ts';
export { readAssets, readUnit, type AssetFolder, type SourceText, type UnitFiles } from './read.ts';
export { inspectAsset } from './asset.ts';
export { inspectFont, type FontRead } from './font.ts';
export { readFont, readFontPackage, type FontFile } from './read-fonts.ts';
