export { type FilesOptions, files } from "./files.ts"
export { type Preset, type PresetName, presets } from "./preset.ts"
