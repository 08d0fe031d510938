export const id = 669;
export const ids = [669];
export const modules = {

/***/ 3669:
/***/ ((module) => {

module.exports = eval("require")("@opentelemetry/api");


/***/ })

};
