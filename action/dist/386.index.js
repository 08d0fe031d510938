export const id = 386;
export const ids = [386];
export const modules = {

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Run: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.l),
/* harmony export */   getHookByToken: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.h),
/* harmony export */   getRun: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.m),
/* harmony export */   resumeHook: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.i),
/* harmony export */   resumeWebhook: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.j),
/* harmony export */   runStep: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.p),
/* harmony export */   start: () => (/* reexport safe */ _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__.k)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_PMDJT7ZJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3427);
/* harmony import */ var _chunk_T7TKSLLU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4439);
/* harmony import */ var _chunk_OVSX7MQG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2897);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
