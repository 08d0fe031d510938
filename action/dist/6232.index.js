export const id = 6232;
export const ids = [6232];
export const modules = {

/***/ 6232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSource: () => (/* reexport safe */ _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5673);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4498);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4498);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function x(t){let e=(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__.a)(t.path);if(e===void 0)return;let r=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.e)(t.text),n=await (0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,r);return n===void 0?p({path:t.path,language:e,text:r}):(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.b)({path:t.path,language:e,tree:n})}function p(t){let{path:e,language:r,text:n}=t,l=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.a)(n).count;return{path:e,language:r,doc:"",symbols:[],lines:l,broken:!0,digest:(0,_chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)}}


/***/ })

};
