export const id = 3061;
export const ids = [3061];
export const modules = {

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runsCommand: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9330);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _chunk_LBWBPNXE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5213);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1266);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var A="parent IS NULL AND status != 'abandoned'";function E({directory:t,limit:n}){return (0,_chunk_LBWBPNXE_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:t}).read(s=>{let o=s.prepare(`SELECT requests.run_id AS runId, requests.status, started_at AS startedAt, ended_at AS endedAt, input
         FROM requests LEFT JOIN runs ON runs.run_id = requests.run_id
         WHERE ${A.replace("status","requests.status")} ORDER BY started_at DESC, requests.run_id DESC LIMIT ?`).all(n),e=Number(s.prepare(`SELECT count(*) AS n FROM requests WHERE ${A}`).get()?.n??0),r=new Set((0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_5__.l)(s).listHooks().map(({runId:i})=>i));return{owner:(0,_chunk_LBWBPNXE_js__WEBPACK_IMPORTED_MODULE_3__.a)(s),runs:o.map(i=>O(i,r)),more:e-o.length}})}function O(t,n){return{...t,endedAt:t.endedAt===null?null:new Date(t.endedAt).toISOString(),input:JSON.parse(t.input),hasHook:n.has(t.runId)}}var w=20,D=1e6;async function z(t){let{command:n,settings:s,terminal:o}=t,e=await (0,_chunk_LBWBPNXE_js__WEBPACK_IMPORTED_MODULE_3__.c)(n,s),r=E({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(e,"runs"),limit:n.all?D:w}),i=(0,_chunk_LBWBPNXE_js__WEBPACK_IMPORTED_MODULE_3__.d)(r.owner)!==!1,d=r.runs.map(m=>k({run:m,isOpen:i,stateDir:e}));return n.json?o.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_2__.a)({runs:d,more:r.more})}
`):o.out(x(d,r.more)),0}function k(t){let{run:n,isOpen:s,stateDir:o}=t,{request:e}=n.input,r=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(o,"reports",`${n.runId}.json`),i=(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(r)?JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(r,"utf8")):void 0,d=n.status==="running"?T(n,s):i?.status??n.status;return{runId:n.runId,status:n.status==="cancelled"?"cancelled":d,pipeline:e?.pipeline??"?",target:e===void 0?"?":C(e.target),startedAt:n.startedAt,endedAt:n.endedAt,totals:i?.totals??null}}function T({hasHook:t},n){return t?"waiting":n?"running":"interrupted"}function C(t){return t.kind==="pull-request"?`${t.owner}/${t.repo}#${t.number}`:t.kind==="range"?`${t.baseName} \u2192 ${t.headName}`:t.headName}function _(t){return t?.costUsd==null?"":(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_6__.a)(t.costUsd)}function x(t,n){if(t.length===0)return`No run yet.
`;let s=t.map(({runId:e,status:r,pipeline:i,target:d,startedAt:m,totals:u})=>{let b=u===null?"":`${u.done} of ${u.items}`,q=u!==null&&u.failed>0?`, ${u.failed} failed`:"",I=(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.c)(Date.parse(m),void 0);return`${e}  ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(r,11)} ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(i,12)} ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${b}${q}`,22)} ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(_(u),8)} ${I}  ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.h)(d,40)}`}),o=n>0?[`\u2026 and ${n} older (--all)`]:[];return`${[...s.map(e=>e.trimEnd()),...o].join(`
`)}
`}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(n){return JSON.stringify(n,null,2).replaceAll("##[","##\\u005b")}


/***/ })

};
