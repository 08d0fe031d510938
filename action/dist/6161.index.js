export const id = 6161;
export const ids = [6161];
export const modules = {

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readServices: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7407);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var v=10080,p=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().refine(S,"must be an http or https address without a user name or password").meta({description:"Where the service is. Whoever runs Gloss says so, never a repository."}),n=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().regex(/^(\/.*)?$/s,"must be a JSON pointer, which begins with '/'"),f=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().regex(/^[\w-]+$/,"must be a name of a header"),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string()),l=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({submit:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({url:p,method:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.enum(["POST","PUT"]).default("POST"),headers:f.default({}),body:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.unknown())}),id:n,poll:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({url:p.regex(/^\w+:\/\/[^/?#{}]+[/?].*\{id\}/,"must hold '{id}' in its path, where the job's id goes"),headers:f.default({})}),state:n,states:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({queued:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string()).optional(),running:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string()).optional(),succeeded:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string()).optional(),failed:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string()).optional()}).default({}),progress:n.optional(),progressOf:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.number().positive().default(100),reason:n.optional(),result:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({url:n}),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({base64:n})],'must be {"url": POINTER} or {"base64": POINTER}'),pollSeconds:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.number().min(.01).max(600).default(2),timeoutMinutes:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.number().positive().max(v).default(30),idempotencyHeader:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().regex(/^[\w-]+$/).default("Idempotency-Key"),key:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.strictObject({variable:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().regex(/^[A-Za-z_]\w*$/,"must be the name of an environment variable"),header:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().regex(/^[\w-]+$/).default("Authorization"),prefix:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().optional()}).optional()});function S(r){let t=URL.parse(r);return t?.username!==""||t.password!==""?!1:t.protocol==="https:"||t.protocol==="http:"}var w=/^[a-z][a-z0-9_-]{0,59}$/i,g="GLOSS_SERVICES";function M(r){let{value:t,env:i,directory:o}=r,s=t?.trim()??"";if(s==="")return{};let a=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_3__.a.string().regex(w),l).safeParse(E(s.startsWith("@")?j((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(o,s.slice(1))):s));if(!a.success)throw c("has settings that cannot be used.",a.error.issues.map($));let m=Object.entries(a.data).map(([h,b])=>[h,x(b,i)]);return Object.assign(Object.create(null),Object.fromEntries(m))}function x({key:r,...t},i){if(r===void 0)return t;let o=r.header.toLowerCase()==="authorization"?"Bearer ":"",s=i[r.variable]?.trim()||void 0;return{...t,key:{...r,prefix:r.prefix??o,value:s}}}function j(r){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(r,"utf8")}catch(t){throw c(`names a file that cannot be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.b)(t)}).`)}}function E(r){try{return JSON.parse(r)}catch{throw c("is no JSON object.")}}function $({path:r,message:t}){return`${[g,...r.map(String)].join(".")}: ${t}`}function c(r,t=[]){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`${g} ${r}`,remedy:"Write a JSON object of services by name, or @ and the path of a file with one.",details:t})}


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ })

};
