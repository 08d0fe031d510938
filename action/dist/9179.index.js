export const id = 9179;
export const ids = [9179];
export const modules = {

/***/ 9179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CANCEL_RUN: () => (/* reexport safe */ _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_1__.f),
/* harmony export */   InterruptedError: () => (/* reexport safe */ _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_1__.h),
/* harmony export */   REPLACE_RUN: () => (/* reexport safe */ _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_1__.g),
/* harmony export */   requestKey: () => (/* reexport safe */ _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_1__.j),
/* harmony export */   runRequest: () => (/* reexport safe */ _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_1__.i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7175);
/* harmony import */ var _chunk_N6UMUCSC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1266);
/* harmony import */ var _chunk_Q7WRNDOY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2764);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3728);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4011);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3142);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
