export const id = 73;
export const ids = [73];
export const modules = {

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnBranch: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4727);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2456);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(450);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8605);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8873);
/* harmony import */ var _chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2195);
/* harmony import */ var _chunk_XXIN47YB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(490);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1266);
/* harmony import */ var _chunk_RX7VRFT3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2241);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3557);
/* harmony import */ var _chunk_LAJVJUUT_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9536);
/* harmony import */ var _chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6779);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7239);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1044);
/* harmony import */ var _chunk_BHU7MML6_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5781);
/* harmony import */ var _chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5662);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4011);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3337);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5530);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8496);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2314);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2525);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(768);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(1072);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(7063);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function J(n){let{inputs:m,target:o}=n;if(o.kind!=="branch")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_53__.a({code:"internal",message:"The event has no branch."});let t=m.publish??["pull-request","summary"],{branch:f,sha:p,isDefaultBranch:h}=o,s=(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_1__.o)(n),l=t.includes("pull-request")||t.includes("files"),r=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_1__.m)({...s,branch:f,sha:p,isDefaultBranch:h,publish:l});return s.dryRun&&r.text!==void 0&&(0,_chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_49__.i)(r.text),await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_1__.q)(n,r)}


/***/ })

};
