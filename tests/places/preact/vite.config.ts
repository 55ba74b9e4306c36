export default { base: "/repo/" };
