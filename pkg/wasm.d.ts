// What importing a wasm file gives is up to the bundler: its address, its bytes or
// the module itself.
declare const module: any;
export default module;
