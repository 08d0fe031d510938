export const id = 609;
export const ids = [609];
export const modules = {

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* reexport safe */ _chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_1__.j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9662);
/* harmony import */ var _chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(725);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7353);
/* harmony import */ var _chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5680);
/* harmony import */ var _chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4532);
/* harmony import */ var _chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7604);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6784);
/* harmony import */ var _chunk_PGLJ3JVZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8358);
/* harmony import */ var _chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3920);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7190);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2762);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8873);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7605);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7001);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7543);
/* harmony import */ var _chunk_HBORYJ2M_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6838);
/* harmony import */ var _chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4598);
/* harmony import */ var _chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(410);
/* harmony import */ var _chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7953);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(581);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7239);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5900);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4498);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4011);
/* harmony import */ var _chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(8378);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(8844);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(3142);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_81__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_82__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_83__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_84__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_85__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_86__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
