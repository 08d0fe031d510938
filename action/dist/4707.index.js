export const id = 4707;
export const ids = [4707];
export const modules = {

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorld: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.a),
/* harmony export */   getWorld: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.c),
/* harmony export */   getWorldHandlers: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.b),
/* harmony export */   healthCheck: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.e),
/* harmony export */   setWorld: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.d),
/* harmony export */   stepEntrypoint: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.n),
/* harmony export */   workflowEntrypoint: () => (/* reexport safe */ _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__.o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EDFR3CH2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _chunk_F2SEJXIJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8134);
/* harmony import */ var _chunk_LRJ3AUNI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5729);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4011);
/* harmony import */ var _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3280);
/* harmony import */ var _chunk_YQDGTS7G_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5351);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3142);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
