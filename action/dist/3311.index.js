export const id = 3311;
export const ids = [3311];
export const modules = {

/***/ 5692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3FILVO7F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7637);
/* harmony import */ var _chunk_YFJDIQ4I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6835);
/* harmony import */ var _chunk_U4NO5T2F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1624);
/* harmony import */ var _chunk_QUY2WBRP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6205);
/* harmony import */ var _chunk_HUAP657B_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6825);
/* harmony import */ var _chunk_J6SWTLQW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9309);
/* harmony import */ var _chunk_53GKD6FP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8185);
/* harmony import */ var _chunk_DJUPWXTQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(420);
/* harmony import */ var _chunk_7XT5KKGL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7386);
/* harmony import */ var _chunk_QFFU7WTL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7047);
/* harmony import */ var _chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8625);
/* harmony import */ var _chunk_PDVXMOXA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3482);
/* harmony import */ var _chunk_FGVCHBPG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7324);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_14__.a)(t=>`${(0,_chunk_3FILVO7F_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}
  .swimlane.cluster:not([data-color-id]) rect {
    stroke: ${t.clusterBorder} !important;
  }
  [data-look="neo"].cluster rect {
    filter: none;
  }
`,"getStyles"),e=i,l=(0,_chunk_3FILVO7F_js__WEBPACK_IMPORTED_MODULE_1__.b)({styles:e});


/***/ })

};
