export const id = 3669;
export const ids = [3669];
export const modules = {

/***/ 3669:
/***/ ((module) => {

module.exports = eval("require")("@opentelemetry/api");


/***/ })

};
